package plumbline.app.command.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Completion for fish, which picocli does not write: a line for each command, option and word that can be typed. */
final class FishCompletion {

    private FishCompletion() {}

    /** The script, line by line. */
    static List<String> lines(CommandLine program) {
        String name = program.getCommandName();
        List<String> lines = new ArrayList<>();
        lines.add("# Completion of " + name + " for fish; made by '" + name + " completion fish'.");
        program.getSubcommands().forEach((word, command) -> {
            if (command.getCommandName().equals(word)) {
                lines.add("complete -c " + name + " -n __fish_use_subcommand -f -a " + word + " -d "
                        + quoted(about(command.getCommandSpec())));
                below(name, word, command, lines);
            }
        });
        return lines;
    }

    private static void below(String name, String word, CommandLine command, List<String> lines) {
        String seen = "complete -c " + name + " -n " + quoted("__fish_seen_subcommand_from " + word);
        command.getSubcommands()
                .forEach((sub, spec) ->
                        lines.add(seen + " -f -a " + sub + " -d " + quoted(about(spec.getCommandSpec()))));
        for (OptionSpec option : command.getCommandSpec().options()) {
            StringBuilder line = new StringBuilder(seen);
            for (String each : option.names()) {
                line.append(each.startsWith("--") ? " -l " : " -s ").append(each.replaceFirst("^--?", ""));
            }
            if (option.arity().max() > 0) {
                line.append(" -r");
            }
            words(option, line);
            lines.add(line + " -d " + quoted(first(option.description())));
        }
        command.getCommandSpec().positionalParameters().forEach(parameter -> {
            StringBuilder line = new StringBuilder(seen);
            if (words(parameter, line)) {
                lines.add(line.toString());
            }
        });
    }

    /** The few words that an argument may be, where there are only a few. */
    private static boolean words(ArgSpec argument, StringBuilder line) {
        Iterable<String> candidates = argument.completionCandidates();
        if (candidates == null) {
            return false;
        }
        List<String> words = StreamSupport.stream(candidates.spliterator(), false)
                .map(FishCompletion::plain)
                .toList();
        line.append(" -f -a ").append(quoted(String.join(" ", words)));
        return true;
    }

    /** Words of an enum are taken in either case, and typed in small letters. */
    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static String about(CommandSpec spec) {
        return first(spec.usageMessage().description());
    }

    /** The first sentence, with what picocli would fill in left out. */
    private static String first(String[] description) {
        String all =
                String.join(" ", description).replaceAll("\\$\\{[^}]*}", "").strip();
        int end = all.indexOf(". ");
        return end < 0 ? all : all.substring(0, end + 1);
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
