package dev.mitra.order.order;

/// Hears that an order has moved, under its lock and in the transaction of the move.
public interface OrderListener {

    void moved(Order before, Order after);
}
