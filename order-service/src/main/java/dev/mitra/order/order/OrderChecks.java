package dev.mitra.order.order;

import java.util.List;

/// Looks for orders about which our own data contradict each other. Each answer has at most a hundred numbers.
public interface OrderChecks {

    /// PAID must be what the recorded payment facts say (I4), and what is PAID and not on hold never waits for its
    /// release.
    List<String> paymentsUnlikeTheirFacts();

    /// A released order that is issued, and neither held nor revoked, has one licence per seat; one that was
    /// never released has none (I1).
    List<String> licensesUnlikeTheirLines();

    /// Numbers whose check digit is wrong.
    List<String> numbersWithWrongCheckDigit();
}
