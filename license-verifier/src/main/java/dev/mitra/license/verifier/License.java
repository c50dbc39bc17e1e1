package dev.mitra.license.verifier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What a licence grants, as its signed part says.
 *
 * @param id the same for ever; a licence that is issued again has another
 * @param seq grows when the licence is issued again; of two files the higher counts
 * @param issuedAt when it was signed
 * @param notBefore when it begins to work
 * @param kind how long it lasts and what it is for
 * @param org whom it is issued to
 * @param email the mailbox of whoever it is issued to, as ordered
 * @param country ISO 3166-1 alpha-2
 * @param sku the article that was ordered
 * @param name the product and the type of licence in words
 * @param products what it covers; a bundle covers several
 * @param type {@code DEVELOPER_OEM}
 * @param developers null for any number
 * @param locations null for any number
 * @param deployments null where the type does not count them
 * @param redistributable whether the product may be shipped inside the customer's own
 * @param order the number that people know the order by
 * @param updatesUntil the last day whose releases are covered; null when all are
 * @param expiresAt the last day on which the licence works; null when it never ends
 * @param entitlements names of extra features
 * @param replaces the licence that this one takes the place of; null for none
 * @param statusIndex its place in the status list; null when it is in none
 * @param statusUri where a newer status list may be fetched; null when it is in none
 * @param howTo the page that tells how to apply it; null for none
 */
public record License(
        UUID id,
        int seq,
        Instant issuedAt,
        Instant notBefore,
        Kind kind,
        String org,
        String email,
        String country,
        String sku,
        String name,
        List<Product> products,
        String type,
        Integer developers,
        Integer locations,
        Integer deployments,
        boolean redistributable,
        String order,
        LocalDate updatesUntil,
        LocalDate expiresAt,
        List<String> entitlements,
        UUID replaces,
        Integer statusIndex,
        String statusUri,
        String howTo) {

    static final String TYPE = "mitra-license+jws";

    private static final long VERSION = 1;

    /** How long a licence lasts and what it is for. */
    public enum Kind {
        /** Never expires. */
        PERPETUAL,
        /** Ends on a day. */
        TERM,
        /** Until the permanent licence is there, 45 days at most. */
        TEMPORARY,
        /** Paid by what is used; the product counts it. */
        METERED,
        /** For products that others build on. */
        SDK
    }

    /**
     * One product line on one platform.
     *
     * @param family as the vendor's catalogue spells it
     * @param platform {@code .NET}, {@code Java}
     */
    public record Product(String family, String platform) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Product product
                    && family.equals(product.family)
                    && platform.equals(product.platform);
        }

        @Override
        public int hashCode() {
            return toString().hashCode();
        }

        @Override
        public String toString() {
            return family + " for " + platform;
        }
    }

    /** One licence in one issue of it. */
    @Override
    public boolean equals(Object other) {
        return other instanceof License license && id.equals(license.id) && seq == license.seq;
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Names nobody, so that it may stand in a log. */
    @Override
    public String toString() {
        return "licence " + id;
    }

    /**
     * Whether it is a licence of this product.
     *
     * @param product the one that asks
     * @return true for a bundle that the product belongs to as well
     */
    public boolean covers(Product product) {
        return products.contains(product);
    }

    /**
     * The terms in lines for people, as they stand above the signed part of the file too. Those in the file are not
     * signed, so whoever shows a licence shows these.
     *
     * @return lines that end in a line feed, with nothing that could steer a terminal
     */
    public String terms() {
        var lines = new StringBuilder();
        line(lines, "Licensed to", org);
        line(lines, "Product", name + " (" + extent() + ")");
        if (updatesUntil != null) {
            line(
                    lines,
                    "Updates until",
                    updatesUntil + (expiresAt == null ? "   (the licence itself never expires)" : ""));
        }
        if (expiresAt != null) {
            line(lines, "Valid until", expiresAt);
        }
        return lines.toString();
    }

    static void line(StringBuilder lines, String label, Object value) {
        lines.append(label)
                .append(" ".repeat(14 - label.length()))
                .append(": ")
                .append(plain(value.toString()))
                .append('\n');
    }

    /** Without what could steer a terminal: a stolen key must not write on the screen of whoever inspects its work. */
    static String plain(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }

    private String extent() {
        var many = counted(developers, "any number of developers", "developer") + ", ";
        return deployments == null
                ? many + counted(locations, "unlimited locations", "location")
                : many + counted(deployments, "", "customer deployment");
    }

    private static String counted(Integer count, String unlimited, String noun) {
        return count == null ? unlimited : count + " " + noun + (count == 1 ? "" : "s");
    }

    /** Reads the signed part, format version 1. */
    static License of(Fields fields) throws Refused {
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
                fields.choice("kind", Kind.class),
                to.text("org"),
                to.text("email"),
                to.text("country"),
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

    private static List<Product> products(Fields fields) throws Refused {
        var products = new ArrayList<Product>();
        for (var product : fields.objects("products")) {
            products.add(new Product(product.text("family"), product.text("platform")));
        }
        return List.copyOf(products);
    }
}
