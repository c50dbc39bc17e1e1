package dev.mitra.order.order.db;

import dev.mitra.order.order.Payment;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;

@Embeddable
@NullUnmarked // filled by Hibernate
class PaymentColumns {
    @Enumerated(EnumType.STRING)
    PaymentState paymentState;

    long paymentVersion;
    LocalDate paidOn;

    enum PaymentState {
        UNPAID,
        PAID,
        REVERSED,
        CREDITED
    }

    void set(Payment payment, long version) {
        paymentVersion = version;
        paidOn = payment instanceof Payment.Paid(var on) ? on : null;
        paymentState = switch (payment) {
            case Payment.Unpaid() -> PaymentState.UNPAID;
            case Payment.Paid _ -> PaymentState.PAID;
            case Payment.Reversed() -> PaymentState.REVERSED;
            case Payment.Credited() -> PaymentState.CREDITED;
        };
    }

    Payment toPayment() {
        return switch (paymentState) {
            case UNPAID -> new Payment.Unpaid();
            case PAID -> new Payment.Paid(paidOn);
            case REVERSED -> new Payment.Reversed();
            case CREDITED -> new Payment.Credited();
        };
    }
}
