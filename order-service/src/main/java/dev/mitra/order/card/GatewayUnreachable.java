package dev.mitra.order.card;

/// The acquirer did not answer, or not sensibly: nobody knows what it has done. Asking again with the same key
/// is safe.
public final class GatewayUnreachable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public GatewayUnreachable(String message, Throwable cause) {
        super(message, cause);
    }
}
