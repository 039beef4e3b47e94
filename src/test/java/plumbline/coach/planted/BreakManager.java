package plumbline.coach.planted;

final class BreakManager {}
