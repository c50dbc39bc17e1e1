package dev.mitra.order.card;

/// What an acquirer tells by itself, its signature verified.
public record GatewayNotice(CardPaymentId payment, String reference, GatewayStatus status) {}
