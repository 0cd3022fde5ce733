package ringside.picture;

/// Fill and line of a shape. `width` in world pixels; [Ink#NONE] leaves either away.
public record Look(Ink fill, Ink line, double width, Dash dash) {
    public static Look filled(Ink fill) {
        return new Look(fill, Ink.NONE, 0, Dash.SOLID);
    }

    public static Look lined(Ink line, double width) {
        return new Look(Ink.NONE, line, width, Dash.SOLID);
    }

    public static Look of(Ink fill, Ink line, double width) {
        return new Look(fill, line, width, Dash.SOLID);
    }

    public Look with(Dash next) {
        return new Look(fill, line, width, next);
    }
}
