package dev.mitra.order.catalogue;

/// A product as the staff keep it.
///
/// @param sold false: it is in no list and cannot be ordered; orders and prices of before stay
/// @param version grows with each edit; 0 before the first
public record Stocked(Product product, boolean sold, long version) {

    public Stocked edited(Product newProduct, boolean nowSold) {
        return new Stocked(newProduct, nowSold, version + 1);
    }

    public boolean isLike(Product other, boolean otherSold) {
        return product.equals(other) && sold == otherSold;
    }
}
