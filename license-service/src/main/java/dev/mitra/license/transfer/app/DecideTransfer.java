package dev.mitra.license.transfer.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.license.issue.Viewer;
import dev.mitra.license.transfer.Side;
import dev.mitra.license.transfer.Transfer;
import dev.mitra.license.transfer.TransferAnswer;
import dev.mitra.license.transfer.TransferId;
import dev.mitra.license.transfer.Transfers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/// Accepts, declines or withdraws a transfer; each is decided once.
@ApplicationScoped
public class DecideTransfer {

    private final Transfers transfers;
    private final HandOver handOver;
    private final BusinessClock clock;

    public DecideTransfer(Transfers transfers, HandOver handOver, BusinessClock clock) {
        this.transfers = transfers;
        this.handOver = handOver;
        this.clock = clock;
    }

    /// The licence is issued again to the new holder, the old file is superseded.
    ///
    /// @param viewer the new holder
    @Transactional
    public TransferAnswer accept(TransferId id, Side side, Viewer.Party viewer) {
        return open(
                id,
                side,
                Side::mayAnswer,
                transfer -> handOver.handOver(transfer, side, viewer)
                        .<TransferAnswer>map(
                                license -> saved(transfer.in(new Transfer.State.Accepted(clock.now(), license.id()))))
                        .orElseGet(TransferAnswer.NotTransferable::new));
    }

    @Transactional
    public TransferAnswer decline(TransferId id, Side side) {
        return open(
                id, side, Side::mayAnswer, transfer -> saved(transfer.in(new Transfer.State.Declined(clock.now()))));
    }

    @Transactional
    public TransferAnswer withdraw(TransferId id, Side side) {
        return open(
                id, side, Side::mayWithdraw, transfer -> saved(transfer.in(new Transfer.State.Withdrawn(clock.now()))));
    }

    private TransferAnswer open(
            TransferId id,
            Side side,
            BiPredicate<Side, Transfer> mayDecide,
            Function<Transfer, TransferAnswer> decision) {
        var transfer = transfers.lock(id, side).filter(one -> mayDecide.test(side, one));
        return transfer.map(one -> one.isOpen() ? decision.apply(one) : new TransferAnswer.Decided())
                .orElseGet(TransferAnswer.Unknown::new);
    }

    private TransferAnswer saved(Transfer transfer) {
        transfers.save(transfer);
        return new TransferAnswer.Done(transfer);
    }
}
