package dev.mitra.license.transfer.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.license.issue.License;
import dev.mitra.license.issue.LicenseId;
import dev.mitra.license.issue.LicenseState;
import dev.mitra.license.issue.Licenses;
import dev.mitra.license.issue.ShipTo;
import dev.mitra.license.issue.Viewer;
import dev.mitra.license.transfer.Side;
import dev.mitra.license.transfer.Transfer;
import dev.mitra.license.transfer.TransferAnswer;
import dev.mitra.license.transfer.TransferId;
import dev.mitra.license.transfer.Transfers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;

/// The owner of a licence, or a member of its organisation, wants to hand it over; the other side is asked by mail.
@ApplicationScoped
public class ProposeTransfer {

    private final Licenses licenses;
    private final Transfers transfers;
    private final AskNewHolder askNewHolder;
    private final BusinessClock clock;

    public ProposeTransfer(Licenses licenses, Transfers transfers, AskNewHolder askNewHolder, BusinessClock clock) {
        this.licenses = licenses;
        this.transfers = transfers;
        this.askNewHolder = askNewHolder;
        this.clock = clock;
    }

    /// @param owner as whom the caller sees the licence
    @Transactional
    public TransferAnswer propose(LicenseId id, Viewer.Party owner, Side from, ShipTo to, Locale language) {
        var license = licenses.find(id, owner.asOwner()).orElse(null);
        if (license == null) {
            return new TransferAnswer.Unknown();
        }
        if (!isTransferable(license, licenses)) {
            return new TransferAnswer.NotTransferable();
        }
        if (transfers.isProposed(id)) {
            return new TransferAnswer.AlreadyProposed();
        }
        var transfer =
                new Transfer(TransferId.random(), id, from.account(), to, clock.now(), new Transfer.State.Proposed());
        transfers.add(transfer);
        askNewHolder.ask(transfer, license, language);
        return new TransferAnswer.Done(transfer);
    }

    /// Of a licence that was renewed the newer one is handed over.
    static boolean isTransferable(License license, Licenses licenses) {
        return license.state() instanceof LicenseState.Active
                && !license.isTemporary()
                && licenses.newest(List.of(license.id()))
                        .getOrDefault(license.id(), license)
                        .id()
                        .equals(license.id());
    }
}
