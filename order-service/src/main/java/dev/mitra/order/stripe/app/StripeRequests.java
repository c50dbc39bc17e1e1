package dev.mitra.order.stripe.app;

import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionCreateParams.LineItem;
import com.stripe.param.checkout.SessionCreateParams.PaymentIntentData;
import dev.mitra.order.card.Checkout;
import dev.mitra.order.stripe.StripeWords;

/// What Stripe is asked for.
final class StripeRequests {

    private StripeRequests() {}

    /// One line with the invoice's total: how it comes about stands on our invoice.
    static SessionCreateParams session(Checkout checkout) {
        var id = checkout.payment().id().external();
        var amount = checkout.payment().amount();
        var product = LineItem.PriceData.ProductData.builder()
                .setName(checkout.description())
                .build();
        var price = LineItem.PriceData.builder()
                .setCurrency(StripeWords.currency(amount))
                .setUnitAmount(StripeWords.amount(amount))
                .setProductData(product)
                .build();
        return SessionCreateParams.builder()
                .setMode(SessionCreateParams.Mode.PAYMENT)
                .addPaymentMethodType(SessionCreateParams.PaymentMethodType.CARD)
                .addLineItem(
                        LineItem.builder().setQuantity(1L).setPriceData(price).build())
                .setPaymentIntentData(PaymentIntentData.builder()
                        .setCaptureMethod(PaymentIntentData.CaptureMethod.MANUAL)
                        .putMetadata(StripeNotices.PAYMENT, id)
                        .build())
                .setClientReferenceId(id)
                .putMetadata(StripeNotices.PAYMENT, id)
                .setSuccessUrl(checkout.returnTo().toString())
                .setCancelUrl(checkout.returnTo().toString())
                .setExpiresAt(checkout.until().getEpochSecond())
                .build();
    }
}
