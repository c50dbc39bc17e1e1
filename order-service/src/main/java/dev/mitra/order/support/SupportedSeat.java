package dev.mitra.order.support;

import java.util.UUID;

/// A seat of support and the seat that it is for: the one that brought the licence first, whatever has
/// renewed or upgraded it since.
///
/// @param line, seat of the support, 1 to the line's quantity
/// @param months how long it lasts
/// @param ofLine, ofSeat where the licence came from
public record SupportedSeat(UUID line, int seat, int months, UUID ofLine, int ofSeat) {}
