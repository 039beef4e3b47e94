package plumbline.sitting.planted;

final class KeepsAMutableStatic {
    static int count;
}
