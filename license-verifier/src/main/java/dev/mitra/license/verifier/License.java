package dev.mitra.license.verifier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a licence grants, as its signed part says.
 *
 * @param seq grows when the licence is issued again; of two files the higher counts
 * @param sku the article that was ordered
 * @param name the product and the type of licence in words
 * @param type {@code DEVELOPER_OEM}
 * @param developers null for any number
 * @param locations null for any number
 * @param deployments null where the type does not count them
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
        Holder to,
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

    /** How long a licence lasts and what it is for. */
    public enum Kind {
        PERPETUAL,
        TERM,
        TEMPORARY,
        METERED,
        SDK
    }

    /**
     * Whom it is issued to.
     *
     * @param country ISO 3166-1 alpha-2
     */
    public record Holder(String org, String email, String country) {}

    /** One product line on one platform. */
    public record Product(String family, String platform) {

        @Override
        public String toString() {
            return family + " for " + platform;
        }
    }

    public boolean covers(Product product) {
        return products.contains(product);
    }
}
