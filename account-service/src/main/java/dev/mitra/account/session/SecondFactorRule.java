package dev.mitra.account.session;

/// Whether staff need a second factor (`mitra.second-factor.staff`).
public enum SecondFactorRule {
    REQUIRED,
    /// For demonstrations, whose log-ins are programs.
    OPTIONAL;

    /// @param setting `required` or `optional`
    /// @throws IllegalStateException for anything else, and for `optional` in production
    public static SecondFactorRule of(String setting, boolean production) {
        var rule = switch (setting) {
            case "required" -> REQUIRED;
            case "optional" -> OPTIONAL;
            default ->
                throw new IllegalStateException("mitra.second-factor.staff is required or optional, not " + setting);
        };
        if (production && rule == OPTIONAL) {
            throw new IllegalStateException("mitra.second-factor.staff is required in production");
        }
        return rule;
    }
}
