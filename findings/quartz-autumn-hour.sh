#!/usr/bin/env bash
# Surprise:  a Quartz cron trigger "every half hour" does not fire for 90 minutes in the night in which summer time ends:
#            from 01:30 it goes to the second 02:00, and the first hour between 2 and 3 is left out as if it were not
#            there. An hourly trigger is silent for two hours. A daily one at 02:30 fires in the second of the two hours.
# Guess:     fires in both hours, every half hour of real time, as the spring night's leap from 01:30 to 03:00 is right.
# Hurts:     reminders, dose and measuring plans, heartbeats of night shifts: whoever takes a cron expression of intervals
#            for a promise about elapsed time. In Berlin once a year, at night, when nobody looks.
# Do:        SimpleTrigger or DailyTimeIntervalTrigger for intervals, or the expression in UTC.
# Thing:     org.quartz-scheduler:quartz 2.5.2, zone Europe/Berlin, 25 October 2026; seen on 28 November 2026.
# Source:    seen by running it. Near it, with another symptom (null): https://github.com/quartz-scheduler/quartz/pull/1517 .
set -euo pipefail

place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
cd "$place"
cat > pom.xml << 'XML'
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.quartz-scheduler</groupId><artifactId>quartz</artifactId><version>2.5.2</version></dependency>
  </dependencies>
</project>
XML
mvn -q -B -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies -DoutputDirectory=lib

cat > Night.java << 'JAVA'
import java.time.*;
import java.util.*;
import org.quartz.CronExpression;

public class Night {
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    static String next(String cron, String after, int times) throws Exception {
        CronExpression expression = new CronExpression(cron);
        expression.setTimeZone(TimeZone.getTimeZone(BERLIN));
        Date at = Date.from(LocalDateTime.parse(after).atZone(BERLIN).toInstant());
        StringJoiner fired = new StringJoiner(" ");
        for (int i = 0; i < times; i++) {
            at = expression.getNextValidTimeAfter(at);
            ZonedDateTime local = at.toInstant().atZone(BERLIN);
            fired.add(local.toLocalTime() + "" + local.getOffset());
        }
        return fired.toString();
    }

    public static void main(String[] args) throws Exception {
        String halfHours = next("0 0/30 * * * ?", "2026-10-25T00:50", 5);
        String hours = next("0 0 * * * ?", "2026-10-25T00:50", 3);
        String spring = next("0 0/30 * * * ?", "2026-03-29T00:50", 4);
        String daily = next("0 30 2 * * ?", "2026-10-24T12:00", 1);
        System.out.println("every half hour, 25 October 2026: " + halfHours);
        System.out.println("every hour, 25 October 2026:      " + hours);
        System.out.println("daily at 02:30, 25 October 2026:  " + daily);
        System.out.println("every half hour, 29 March 2026:   " + spring);
        boolean asFound = halfHours.equals("01:00+02:00 01:30+02:00 02:00+01:00 02:30+01:00 03:00+01:00")
                && daily.equals("02:30+01:00")
                && hours.equals("01:00+02:00 02:00+01:00 03:00+01:00")
                && spring.equals("01:00+01:00 01:30+01:00 03:00+02:00 03:30+02:00");
        System.out.println(asFound
                ? "As found: nothing fires from 02:00 to 03:00 summer time."
                : "DIFFERENT: on 28 November 2026 nothing fired from 02:00+02:00 to 02:30+02:00");
        System.exit(asFound ? 0 : 1);
    }
}
JAVA
echo "quartz 2.5.2 on Java $(java -version 2>&1 | sed -n '1s/.*"\(.*\)".*/\1/p')"
java -cp 'lib/*' Night.java 2> errors || { cat errors; exit 1; }
