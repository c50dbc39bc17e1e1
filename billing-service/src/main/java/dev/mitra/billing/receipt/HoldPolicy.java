package dev.mitra.billing.receipt;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Decides whether money waits for a person before it settles anything. All holds are off by default.
///
/// @param above amounts beyond this many major units are held, in whatever currency; null holds nothing
/// @param newPayers whether the first money from an account is held
/// @param sanctioned names of payers that are held, however they are spelt: case, accents and what is
/// between the letters do not count
public record HoldPolicy(@Nullable BigDecimal above, NewPayers newPayers, List<String> sanctioned) {

    /// What happens to the first money from an account.
    public enum NewPayers {
        ACCEPTED,
        HELD
    }

    public HoldPolicy {
        sanctioned = sanctioned.stream()
                .map(HoldPolicy::plain)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /// @param knownPayer whether a reseller has paid from this account before
    public Optional<HoldReason> hold(IncomingMoney money, boolean knownPayer) {
        var payer = money.payer() == null ? "" : plain(money.payer());
        if (sanctioned.stream().anyMatch(payer::contains)) {
            return Optional.of(HoldReason.SANCTIONS);
        }
        if (above != null && money.amount().amount().compareTo(above) > 0) {
            return Optional.of(HoldReason.AMOUNT);
        }
        return newPayers == NewPayers.HELD && !knownPayer ? Optional.of(HoldReason.NEW_PAYER) : Optional.empty();
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("[^\\p{L}\\p{Nd}]", "")
                .toUpperCase(Locale.ROOT);
    }
}
