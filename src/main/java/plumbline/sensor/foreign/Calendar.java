package plumbline.sensor.foreign;

import java.time.LocalDate;

/** Dates and times of day as seconds since 1970, without a zone; a day is looked up once, not for each sample. */
final class Calendar {

    /** What is no date. */
    static final long NONE = Long.MIN_VALUE;

    private static final int DAY = 86_400;

    private int lastDate = -1;
    private long lastDay;

    /** Axivity's: years since 2000, month, day, hour, minute, second in 6, 4, 5, 5, 6 and 6 bits; {@link #NONE} where none. */
    long seconds(int packed) {
        return seconds(
                2000 + (packed >>> 26),
                packed >>> 22 & 0x0F,
                packed >>> 17 & 0x1F,
                packed >>> 12 & 0x1F,
                packed >>> 6 & 0x3F,
                packed & 0x3F);
    }

    /** The same of its parts. */
    long seconds(int year, int month, int day, int hour, int minute, int second) {
        if (month < 1 || month > 12 || day < 1 || day > 31 || hour > 23 || minute > 59 || second > 60) {
            return NONE;
        }
        int date = year << 9 | month << 5 | day;
        if (date != lastDate) {
            if (day > LocalDate.of(year, month, 1).lengthOfMonth()) {
                return NONE;
            }
            lastDay = LocalDate.of(year, month, day).toEpochDay();
            lastDate = date;
        }
        return lastDay * DAY + hour * 3600L + minute * 60L + second;
    }
}
