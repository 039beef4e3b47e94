package plumbline.app.command.setting;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plumbline completion}: a script by which a shell completes commands and options. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        description = "Prints a script by which your shell completes commands and options.",
        footer = {
            "",
            "bash: plumbline completion bash > ~/.local/share/bash-completion/completions/plumbline",
            "zsh:  plumbline completion zsh > ~/.plumbline.zsh, and 'source ~/.plumbline.zsh' in ~/.zshrc",
            "fish: plumbline completion fish > ~/.config/fish/completions/plumbline.fish"
        })
public final class CompletionCommand implements Callable<Integer> {

    /** The shells that are known. */
    private enum Shell {
        BASH,
        ZSH,
        FISH
    }

    @Parameters(paramLabel = "SHELL", description = "${COMPLETION-CANDIDATES}")
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private Shell shell;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private CommandSpec spec;

    @Override
    public Integer call() {
        CommandLine all = spec.root().commandLine();
        PrintWriter out = spec.commandLine().getOut();
        switch (shell) {
            // The same script: it asks zsh for its bashcompinit.
            case BASH, ZSH -> out.println(AutoComplete.bash(all.getCommandName(), all));
            case FISH -> FishCompletion.lines(all).forEach(out::println);
        }
        return 0;
    }
}
