package dev.mitra.license.delivery;

import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.UuidV7;
import dev.mitra.license.issue.License;
import dev.mitra.license.issue.OrderDetails;
import java.util.List;
import java.util.UUID;

/// A licence mail that is to be sent.
///
/// @param copy empty for the first mail, anything else for a wanted repeat
public record Dispatch(
        DeliveryKind kind,
        UUID about,
        String copy,
        OrderId order,
        OrderDetails details,
        List<License> licenses,
        List<AttachedFile> files) {

    public static Dispatch first(
            DeliveryKind kind,
            UUID about,
            OrderId order,
            OrderDetails details,
            List<License> licenses,
            List<AttachedFile> files) {
        return new Dispatch(kind, about, "", order, details, licenses, files);
    }

    public Dispatch again() {
        return new Dispatch(kind, about, UuidV7.random().toString(), order, details, licenses, files);
    }

    /// The one licence of a mail about a licence.
    public boolean isAboutOne() {
        return kind == DeliveryKind.TEMPORARY_LICENSE;
    }
}
