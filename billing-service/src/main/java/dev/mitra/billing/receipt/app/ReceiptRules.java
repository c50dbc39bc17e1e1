package dev.mitra.billing.receipt.app;

import dev.mitra.billing.receipt.ChargesPolicy;
import dev.mitra.billing.receipt.HoldPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// `mitra.receipts.*`: what is held, and who bears charges.
@ApplicationScoped
public class ReceiptRules {

    private final HoldPolicy holds;
    private final ChargesPolicy charges;

    ReceiptRules(
            @ConfigProperty(name = "mitra.receipts.hold-above") Optional<BigDecimal> above,
            @ConfigProperty(name = "mitra.receipts.new-payers") HoldPolicy.NewPayers newPayers,
            @ConfigProperty(name = "mitra.receipts.sanctioned-payers") Optional<List<String>> sanctioned,
            @ConfigProperty(name = "mitra.receipts.charges-borne-by") ChargesPolicy charges) {
        this.holds = new HoldPolicy(above.orElse(null), newPayers, sanctioned.orElse(List.of()));
        this.charges = charges;
    }

    public HoldPolicy holds() {
        return holds;
    }

    public ChargesPolicy charges() {
        return charges;
    }
}
