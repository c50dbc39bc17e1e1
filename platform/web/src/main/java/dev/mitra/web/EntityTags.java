package dev.mitra.web;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Strong entity tags (RFC 9110, 8.8.3): the version of a resource in quotes. A change needs the version that
/// it changes in `If-Match`, so that nobody overwrites what they have not seen.
public final class EntityTags {

    private EntityTags() {}

    /// The value of the header `ETag`.
    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /// Lets a PUT or PATCH through when it names the current version.
    ///
    /// @param ifMatch the header, null when it is missing
    /// @throws Problem 428 when it is missing, 412 when it names another version
    public static void requireMatch(@Nullable String ifMatch, long current) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problem.of(CommonProblem.PRECONDITION_REQUIRED);
        }
        if (!names(ifMatch, current)) {
            throw Problem.of(CommonProblem.PRECONDITION_FAILED);
        }
    }

    /// Whether a GET may answer 304.
    ///
    /// @param ifNoneMatch the header, null when it is missing
    public static boolean isKnown(@Nullable String ifNoneMatch, long current) {
        return ifNoneMatch != null && names(ifNoneMatch.replace("W/", ""), current);
    }

    private static boolean names(String header, long version) {
        return Arrays.stream(header.split(","))
                .map(String::strip)
                .anyMatch(tag -> tag.equals("*") || tag.equals(of(version)));
    }
}
