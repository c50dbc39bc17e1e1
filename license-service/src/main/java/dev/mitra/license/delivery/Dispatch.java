package dev.mitra.license.delivery;

import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.UuidV7;
import dev.mitra.license.issue.DeliverTo;
import dev.mitra.license.issue.License;
import dev.mitra.license.issue.OrderDetails;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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

    /// A licence that was handed over. It goes to its holder: neither the contact of the order nor the customer of then
    /// has a right to its file (R9.3).
    public static Dispatch toHolder(License license, OrderDetails details, AttachedFile file) {
        return first(
                DeliveryKind.CUSTOMER_LICENSE,
                license.order().value(),
                license.order(),
                details,
                List.of(license),
                List.of(file));
    }

    public Dispatch again() {
        return new Dispatch(kind, about, UuidV7.random().toString(), order, details, licenses, files);
    }

    /// Its link leads to its one licence, not to the files of the order.
    public boolean isAboutOne() {
        return kind == DeliveryKind.TEMPORARY_LICENSE || isToHolder();
    }

    public DeliverTo to() {
        if (isToHolder()) {
            return holder();
        }
        return switch (kind) {
            case LICENSE, TEMPORARY_LICENSE -> details.deliverTo();
            case CUSTOMER_LICENSE -> Objects.requireNonNull(details.customer(), "the customer's contact");
        };
    }

    private boolean isToHolder() {
        return licenses.getFirst().isHandedOver(details);
    }

    /// Whose language nobody has told.
    private DeliverTo holder() {
        var holder = licenses.getFirst().to();
        var language = holder.country().code().equals("ID") ? Locale.of("id") : Locale.ENGLISH;
        return new DeliverTo(holder.company(), List.of(holder.email()), language);
    }
}
