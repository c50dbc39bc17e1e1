package dev.mitra.order.price;

import dev.mitra.kernel.Money;
import dev.mitra.kernel.Percentage;
import dev.mitra.order.catalogue.Product;

/// A line with its price.
///
/// @param product with what its licences will allow
/// @param listUnit the retail price of one seat of this line, in this quantity and for this purpose
/// @param netUnit one seat after discount, HALF_UP at the minor unit (R4.1)
/// @param net netUnit times quantity, exact
public record PricedLine(
        Product product,
        int quantity,
        Money listUnit,
        Percentage discount,
        Money netUnit,
        Money net,
        Purpose purpose) {}
