package plumbline.screen.figure;

import java.util.ArrayList;
import java.util.List;
import plumbline.screen.figure.StretchPart.Ball;
import plumbline.screen.figure.StretchPart.Cover;
import plumbline.screen.figure.StretchPart.Piece;
import plumbline.screen.figure.StretchSkeleton.Link;
import plumbline.sensor.Vector3;

/** The head, which shows where the figure looks. */
final class StretchHead {
    private StretchHead() {}

    /** Face, hair, ears and eyes are parts of their own, so that each is seen only from where it can be seen. */
    static List<StretchPart> of(Link neck) {
        List<StretchPart> parts = new ArrayList<>();
        Vector3 skull = neck.beside(.020, .112, 0);
        Vector3 brow = neck.beside(.040, .118, 0);
        Vector3 cheek = neck.beside(.052, .070, 0);
        Vector3 chin = neck.beside(.066, .026, 0);
        parts.add(StretchPart.single(
                List.of(
                        new Piece(
                                Cover.SKIN,
                                List.of(
                                        new Ball(neck.beside(.100, .100, 0), .010, 1),
                                        new Ball(neck.beside(.122, .076, 0), .012, 1),
                                        new Ball(neck.beside(.100, .062, 0), .012, 1))),
                        new Piece(
                                Cover.SKIN,
                                List.of(
                                        new Ball(skull, .082, 1),
                                        new Ball(brow, .070, 1),
                                        new Ball(cheek, .052, 1),
                                        new Ball(chin, .034, 1)))),
                List.of(skull, cheek)));
        parts.add(hair(List.of(
                new Ball(neck.beside(-.016, .132, 0), .088, 1),
                new Ball(neck.beside(.024, .158, 0), .068, 1),
                new Ball(neck.beside(-.034, .075, 0), .058, 1))));
        for (int side : new int[] {-1, 1}) {
            parts.add(hair(List.of(
                    new Ball(neck.beside(.020, .165, side * .030), .050, .3),
                    new Ball(neck.beside(-.012, .120, side * .045), .050, .3),
                    new Ball(neck.beside(.000, .088, side * .060), .022, .3))));
            parts.add(dot(Cover.SKIN, neck.beside(.018, .084, side * .080), .019, 1));
            parts.add(dot(Cover.HAIR, neck.beside(.100, .098, side * .034), .011, .0));
        }
        return parts;
    }

    private static StretchPart hair(List<Ball> balls) {
        return StretchPart.single(
                List.of(new Piece(Cover.HAIR, balls)),
                List.of(balls.get(0).at(), balls.get(1).at()));
    }

    private static StretchPart dot(Cover cover, Vector3 at, double radius, double rim) {
        return StretchPart.single(List.of(new Piece(cover, List.of(new Ball(at, radius, rim)))), List.of(at, at));
    }
}
