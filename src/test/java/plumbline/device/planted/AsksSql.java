package plumbline.device.planted;

import java.sql.SQLException;

final class AsksSql extends SQLException {
    private static final long serialVersionUID = 1;
}
