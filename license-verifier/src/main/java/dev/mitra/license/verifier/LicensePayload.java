package dev.mitra.license.verifier;

import java.util.ArrayList;
import java.util.List;

/** Reads the signed part of a licence, format version 1. */
final class LicensePayload {

    static final String TYPE = "mitra-license+jws";

    private static final long VERSION = 1;

    private LicensePayload() {}

    static License license(Fields fields) throws Refused {
        if (fields.number("v") != VERSION) {
            throw Refused.unreadable("it has a newer format than this version knows: update the product");
        }
        var to = fields.object("to");
        var status = fields.objectOrNull("status");
        return new License(
                fields.required("id", fields.uuidOrNull("id")),
                fields.count("seq"),
                fields.seconds("iat"),
                fields.seconds("nbf"),
                fields.choice("kind", License.Kind.class),
                new License.Holder(to.text("org"), to.text("email"), to.text("country")),
                fields.text("sku"),
                fields.text("name"),
                products(fields),
                fields.text("type"),
                fields.countOrNull("developers"),
                fields.countOrNull("locations"),
                fields.countOrNull("deployments"),
                fields.flag("redistributable"),
                fields.text("order"),
                fields.dateOrNull("updatesUntil"),
                fields.dateOrNull("expiresAt"),
                fields.texts("entitlements"),
                fields.uuidOrNull("replaces"),
                status == null ? null : status.countOrNull("idx"),
                status == null ? null : status.textOrNull("uri"),
                fields.textOrNull("howTo"));
    }

    private static List<License.Product> products(Fields fields) throws Refused {
        var products = new ArrayList<License.Product>();
        for (var product : fields.objects("products")) {
            products.add(new License.Product(product.text("family"), product.text("platform")));
        }
        return List.copyOf(products);
    }
}
