package plumbline.device.recording;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.zip.ZipException;
import plumbline.device.LinkEvent.Reason;
import plumbline.device.LinkException;
import plumbline.sensor.Saying;

/** Says in a sentence what is wrong with a file. */
public final class FileTrouble {

    private FileTrouble() {}

    /** Why this file cannot be read. */
    public static LinkException reading(Path file, IOException problem) {
        if (problem instanceof LinkException explained) {
            return explained;
        }
        if (problem instanceof EOFException) {
            return new LinkException(
                    Reason.CUT_SHORT, Saying.of("file.cut", "%s breaks off; all that could be read was used.", file));
        }
        if (problem instanceof ZipException) {
            return new LinkException(
                    Reason.CUT_SHORT,
                    Saying.of("file.damaged", "%s is damaged; all that stood before the damage was used.", file));
        }
        if (problem instanceof NoSuchFileException || problem instanceof NotDirectoryException) {
            return new LinkException(Reason.NOT_THERE, Saying.of("file.absent", "There is no file %s.", file));
        }
        if (problem instanceof AccessDeniedException) {
            return new LinkException(
                    Reason.NOT_PERMITTED, Saying.of("file.unread", "Your account may not read %s.", file));
        }
        return new LinkException(
                Reason.UNUSABLE, Saying.of("file.unreadable", "%s cannot be read: %s.", file, why(problem)));
    }

    /** Why this file cannot be written. */
    public static Saying writing(Path file, IOException problem) {
        if (problem instanceof FileAlreadyExistsException) {
            return Saying.of("file.taken", "%s is there already and is not written over; give another name.", file);
        }
        if (problem instanceof NoSuchFileException || problem instanceof NotDirectoryException) {
            return Saying.of(
                    "file.homeless",
                    "There is no folder %s to write %s into.",
                    String.valueOf(file.toAbsolutePath().getParent()),
                    String.valueOf(file.getFileName()));
        }
        if (problem instanceof AccessDeniedException) {
            return Saying.of("file.closed", "Your account may not write %s.", file);
        }
        return Saying.of("file.unwritten", "%s cannot be written: %s.", file, why(problem));
    }

    /** Why a recording has ended before its time. */
    static Saying stopped(Path file, IOException problem) {
        return Saying.of("file.stopped", "Recording has stopped. %s", writing(file, problem));
    }

    private static String why(IOException problem) {
        String reason = problem instanceof FileSystemException system ? system.getReason() : problem.getMessage();
        return reason == null ? problem.getClass().getSimpleName() : reason;
    }
}
