package dev.mitra.license.issue.reads;

import dev.mitra.kernel.Country;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.license.issue.DeliverTo;
import dev.mitra.license.issue.Grant;
import dev.mitra.license.issue.Kind;
import dev.mitra.license.issue.LicenseId;
import dev.mitra.license.issue.LineId;
import dev.mitra.license.issue.OrderDetails;
import dev.mitra.license.issue.OrderLine;
import dev.mitra.license.issue.OrderNumber;
import dev.mitra.license.issue.Purpose;
import dev.mitra.license.issue.ShipTo;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The parts of OrderPlaced and OrderReleased that licences need.
record OrderedView(
        UUID orderId,
        String orderNumber,
        ShippedTo shipTo,
        Delivered deliverTo,
        List<Line> lines,
        @Nullable UUID resellerId) {

    record ShippedTo(String company, String person, EmailAddress email, Address address, String language) {
        DeliverTo contact() {
            return new DeliverTo(person, List.of(email), Locale.of(language));
        }
    }

    record Address(Country country) {}

    record Delivered(String name, List<EmailAddress> emails, String language) {}

    /// @param purpose what is done with the licences that it replaces; null for a new line, as is `replaces`
    record Line(
            UUID lineId,
            String sku,
            String productName,
            int quantity,
            Granted license,
            @Nullable Purpose purpose,
            @Nullable List<UUID> replaces) {

        OrderLine line() {
            return new OrderLine(
                    new LineId(lineId),
                    sku,
                    productName,
                    quantity,
                    license.grant(),
                    purpose,
                    replaces == null
                            ? null
                            : replaces.stream().map(LicenseId::new).toList());
        }
    }

    record Granted(
            String family,
            String platform,
            String type,
            Kind kind,
            boolean redistributable,
            int updatesMonths,
            @Nullable Integer developers,
            @Nullable Integer locations,
            @Nullable Integer deployments,
            @Nullable Integer termMonths) {

        Grant grant() {
            return new Grant(
                    family,
                    platform,
                    type,
                    kind,
                    redistributable,
                    updatesMonths,
                    developers,
                    locations,
                    deployments,
                    termMonths);
        }
    }

    OrderId order() {
        return new OrderId(orderId);
    }

    OrderDetails details() {
        return new OrderDetails(
                new OrderNumber(orderNumber),
                new ShipTo(shipTo.company(), shipTo.email(), shipTo.address().country()),
                new DeliverTo(deliverTo.name(), deliverTo.emails(), Locale.of(deliverTo.language())),
                shipTo.contact(),
                resellerId == null ? null : new ResellerId(resellerId),
                lines.stream().map(Line::line).toList());
    }
}
