#!/usr/bin/env bash
# Surprise:  executeBatch() of sqlite-jdbc does not throw java.sql.BatchUpdateException when a row breaks a rule, as JDBC
#            has it, but an SQLiteException, which is none. Rows before the bad one are kept, even in autocommit, those
#            behind it are dropped, the batch is empty afterwards, and no count tells how far it came.
# Guess:     BatchUpdateException, whose getUpdateCounts() tells that two of four rows were written; the first probe caught
#            nothing else, and ended by the exception that came in its place.
# Hurts:     whoever writes many rows at a time and wants to go on after the bad one: code that is right with other
#            databases never reaches its catch, and a second executeBatch() "succeeds" with nothing.
# Do:        a transaction around each batch and a roll-back; or row by row after a failure.
# Thing:     org.xerial:sqlite-jdbc 3.54.1.0; 28 November 2026.
# Source:    Javadoc of java.sql.Statement.executeBatch ("BatchUpdateException ... thrown if one of the commands ... fails
#            to execute properly"); seen by running it.
set -euo pipefail

place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
cd "$place"
cat > pom.xml << 'XML'
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.xerial</groupId><artifactId>sqlite-jdbc</artifactId><version>3.54.1.0</version></dependency>
  </dependencies>
</project>
XML
mvn -q -B -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies -DoutputDirectory=lib

cat > Batch.java << 'JAVA'
import java.sql.*;
import java.util.*;

public class Batch {
    public static void main(String[] args) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
                Statement statement = connection.createStatement()) {
            System.out.println("sqlite-jdbc " + connection.getMetaData().getDriverVersion());
            statement.execute("create table day (name text unique)");
            statement.execute("insert into day values ('Wednesday')");
            PreparedStatement insert = connection.prepareStatement("insert into day values (?)");
            for (String name : List.of("Monday", "Tuesday", "Wednesday", "Thursday")) {
                insert.setString(1, name);
                insert.addBatch();
            }
            String thrown = "nothing";
            try {
                insert.executeBatch();
            } catch (BatchUpdateException e) {
                thrown = "BatchUpdateException " + Arrays.toString(e.getUpdateCounts());
            } catch (SQLException e) {
                thrown = e.getClass().getName();
            }
            int again = insert.executeBatch().length;
            ResultSet rows = statement.executeQuery("select group_concat(name, ', ' order by rowid) from day");
            String kept = rows.getString(1);
            System.out.println("Monday, Tuesday, Wednesday (there already), Thursday in one batch, autocommit");
            System.out.println("thrown: " + thrown);
            System.out.println("kept:   " + kept);
            System.out.println("again:  " + again + " rows, no complaint");
            boolean asFound = thrown.equals("org.sqlite.SQLiteException")
                    && kept.equals("Wednesday, Monday, Tuesday")
                    && again == 0;
            System.out.println(asFound
                    ? "As found: no BatchUpdateException, and a part of the batch is kept."
                    : "DIFFERENT: on 28 November 2026 an SQLiteException was thrown and Monday and Tuesday were kept");
            System.exit(asFound ? 0 : 1);
        }
    }
}
JAVA
java --enable-native-access=ALL-UNNAMED -cp 'lib/*' Batch.java 2> errors || { cat errors; exit 1; }
