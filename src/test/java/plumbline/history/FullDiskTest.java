package plumbline.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static plumbline.history.Histories.refused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.history.file.Obstacle;
import plumbline.history.reading.HistoryReader;
import plumbline.history.writing.Entry;
import plumbline.history.writing.Health;
import plumbline.sensor.Saying;

class FullDiskTest {

    private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");

    @TempDir
    private Path directory;

    @Test
    void saysWhenTheDiskIsFull() throws Exception {
        try (TinyDisk disk = TinyDisk.of(directory.resolve("disk"), 64)) {
            assertEquals(
                    new Opened.Refused(
                            Obstacle.FULL,
                            Saying.asItIs("The history in " + disk.root() + " cannot be opened: the disk is full.")),
                    refused(disk.root()));
        }
    }

    @Test
    void aBackupForWhichThereIsNoRoomSaysSoAndLeavesNothing() throws Exception {
        try (TinyDisk disk = TinyDisk.of(directory.resolve("disk"), 6000)) {
            try (History history = Histories.ready(disk.root())) {
                Histories.write(history, List.of(new Entry.Measured(new Invented(1).epoch(START))));
            }
            disk.fill();
            IOException full = assertThrows(
                    IOException.class,
                    () -> History.backUp(disk.root(), LocalDate.EPOCH, Histories.CLOCK, health -> {}));
            assertTrue(
                    Set.of(
                                    "The history could not be copied: the disk is full.",
                                    "The history cannot be read: the disk is full.")
                            .contains(full.getMessage()),
                    full::getMessage);
            disk.empty();
            try (Stream<Path> left = Files.walk(disk.root())) {
                assertEquals(
                        List.of(),
                        left.filter(file -> file.toString().contains(".part")).toList());
            }
            Histories.assertSound(disk.root());
        }
    }

    @Test
    void goesOnWhenADiskThatWasFullHasRoomAgain() throws Exception {
        try (TinyDisk disk = TinyDisk.of(directory.resolve("disk"), 6000)) {
            Told told = new Told();
            Opened opened = History.open(disk.root(), Histories.CLOCK, told);
            try (History history = ((Opened.Ready) opened).history()) {
                disk.fill();
                Invented invented = new Invented(1);
                for (int i = 0; i < 8640; i++) {
                    Entry entry = new Entry.Measured(invented.epoch(START.plusSeconds(10L * i)));
                    assertTrue(history.writer().offer(List.of(entry)));
                }
                assertFalse(history.writer().commit());
                assertFalse(history.writer().commit());
                assertEquals(1, told.all().size(), told.all().toString());
                disk.empty();
                assertTrue(history.writer().commit());
                assertEquals(
                        new Health(true, Saying.asItIs("The history is being written again; nothing is missing.")),
                        told.all().get(1));
                try (HistoryReader reader = history.reader()) {
                    assertEquals(
                            8640,
                            reader.epochs(START, START.plusSeconds(86_400)).size());
                }
            }
            Histories.assertSound(disk.root());
        }
    }
}
