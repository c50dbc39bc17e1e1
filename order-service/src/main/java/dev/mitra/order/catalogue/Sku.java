package dev.mitra.order.catalogue;

import java.util.Optional;
import java.util.regex.Pattern;

/// A stock keeping unit: one product in one licence type, `TAB-NET-DEV-OEM`.
public record Sku(String code) implements Comparable<Sku> {

    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9]{1,12}(-[A-Z0-9]{1,12}){1,5}");

    /// @throws IllegalArgumentException when the code is not of that shape
    public Sku {
        if (!SHAPE.matcher(code).matches()) {
            throw new IllegalArgumentException("not the shape of a SKU");
        }
    }

    /// Empty when no product could ever be called so.
    public static Optional<Sku> parse(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new Sku(text)) : Optional.empty();
    }

    @Override
    public int compareTo(Sku other) {
        return code.compareTo(other.code);
    }
}
