package plumbline.settings;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;

/** Whatever stands in the settings file is taken, or refused in words. */
class SettingsFuzzTest {

    @Tag("fuzz")
    @FuzzTest(maxDuration = "2m")
    void takesAnyTextOrRefusesIt(byte[] bytes) {
        try {
            Settings settings = SettingsFile.parse(new String(bytes, StandardCharsets.UTF_8), "settings.toml");
            SettingsFile.parse(SettingsFile.text(settings), "written");
        } catch (Refused e) {
            if (e.reasons().isEmpty()) {
                throw new AssertionError("refused without a reason", e);
            }
        }
    }
}
