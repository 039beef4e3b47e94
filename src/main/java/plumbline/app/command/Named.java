package plumbline.app.command;

import java.util.Optional;
import plumbline.app.command.days.ExportCommand;
import plumbline.app.command.days.ImportCommand;
import plumbline.app.command.days.ReportCommand;
import plumbline.app.command.keeping.BackupCommand;
import plumbline.app.command.keeping.ForgetCommand;
import plumbline.app.command.keeping.RestoreCommand;
import plumbline.app.command.outside.BreakCommand;
import plumbline.app.command.outside.CorrectCommand;
import plumbline.app.command.outside.DoneCommand;
import plumbline.app.command.outside.FlareUpCommand;
import plumbline.app.command.outside.MeetingCommand;
import plumbline.app.command.outside.NoteCommand;
import plumbline.app.command.outside.PainCommand;
import plumbline.app.command.outside.PauseCommand;
import plumbline.app.command.outside.ResumeCommand;
import plumbline.app.command.outside.SkipCommand;
import plumbline.app.command.outside.SnoozeCommand;
import plumbline.app.command.outside.StatusCommand;
import plumbline.app.command.outside.StopCommand;
import plumbline.app.command.recorded.AnalyzeCommand;
import plumbline.app.command.recorded.EvaluateCommand;
import plumbline.app.command.recorded.SimulateCommand;
import plumbline.app.command.run.DemoCommand;
import plumbline.app.command.run.ReplayCommand;
import plumbline.app.command.run.ServiceCommand;
import plumbline.app.command.sensor.CalibrateCommand;
import plumbline.app.command.sensor.DecodeCommand;
import plumbline.app.command.sensor.DoctorCommand;
import plumbline.app.command.sensor.PortsCommand;
import plumbline.app.command.sensor.RecordCommand;
import plumbline.app.command.sensor.SensorCommand;
import plumbline.app.command.setting.AutostartCommand;
import plumbline.app.command.setting.HooksCommand;
import plumbline.app.command.setting.SettingsCommand;
import plumbline.app.command.setting.WelcomeCommand;
import plumbline.app.command.stretches.LedCommand;
import plumbline.app.command.stretches.StretchesCommand;
import plumbline.app.command.window.RunCommand;
import plumbline.app.command.window.WindowCommand;

/** The command that a word names. Only the class asked for is loaded. */
final class Named {

    private Named() {}

    /** Empty where there is none, and for {@code completion}, which tells of all the others. */
    static Optional<Class<?>> command(String name) {
        return Optional.ofNullable(
                switch (name) {
                    case "demo" -> DemoCommand.class;
                    case "run" -> RunCommand.class;
                    case "service" -> ServiceCommand.class;
                    case "window" -> WindowCommand.class;
                    case "status" -> StatusCommand.class;
                    case "pause" -> PauseCommand.class;
                    case "meeting" -> MeetingCommand.class;
                    case "resume" -> ResumeCommand.class;
                    case "snooze" -> SnoozeCommand.class;
                    case "skip" -> SkipCommand.class;
                    case "done" -> DoneCommand.class;
                    case "break" -> BreakCommand.class;
                    case "correct" -> CorrectCommand.class;
                    case "flare-up" -> FlareUpCommand.class;
                    case "note" -> NoteCommand.class;
                    case "pain" -> PainCommand.class;
                    case "stop" -> StopCommand.class;
                    case "replay" -> ReplayCommand.class;
                    case "simulate" -> SimulateCommand.class;
                    case "calibrate" -> CalibrateCommand.class;
                    case "analyze" -> AnalyzeCommand.class;
                    case "evaluate" -> EvaluateCommand.class;
                    case "record" -> RecordCommand.class;
                    case "decode" -> DecodeCommand.class;
                    case "ports" -> PortsCommand.class;
                    case "sensor" -> SensorCommand.class;
                    case "doctor" -> DoctorCommand.class;
                    case "report" -> ReportCommand.class;
                    case "export" -> ExportCommand.class;
                    case "import" -> ImportCommand.class;
                    case "backup" -> BackupCommand.class;
                    case "restore" -> RestoreCommand.class;
                    case "forget" -> ForgetCommand.class;
                    case "stretches" -> StretchesCommand.class;
                    case "stretch" -> LedCommand.class;
                    case "welcome" -> WelcomeCommand.class;
                    case "autostart" -> AutostartCommand.class;
                    case "settings" -> SettingsCommand.class;
                    case "hooks" -> HooksCommand.class;
                    default -> null;
                });
    }
}
