package dev.mitra.order.order;

/// Gives out order numbers. Holes are allowed, repeats are not.
public interface OrderNumbers {

    OrderNumber next();
}
