package dev.mitra.billing.arrears.app;

import dev.mitra.billing.invoice.Bill;
import dev.mitra.billing.invoice.CreditNote;
import dev.mitra.billing.invoice.Invoice;
import dev.mitra.billing.invoice.InvoiceListener;
import dev.mitra.billing.invoice.Settlement;
import dev.mitra.billing.invoice.Terms;
import dev.mitra.kernel.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;

/// Clears arrears as soon as the money that ends them is applied, or the invoice is taken back.
@ApplicationScoped
class ClearArrears implements InvoiceListener {

    private final JudgeArrears judgeArrears;
    private final BusinessClock clock;

    ClearArrears(JudgeArrears judgeArrears, BusinessClock clock) {
        this.judgeArrears = judgeArrears;
        this.clock = clock;
    }

    @Override
    public void settled(Settlement settlement) {
        switch (settlement) {
            case Settlement.Partial _ -> {}
            case Settlement.Full full -> judge(full.invoice().bill());
        }
    }

    @Override
    public void credited(CreditNote note) {
        judge(note.bill());
    }

    @Override
    public void writtenOff(Invoice.WrittenOff invoice) {
        judge(invoice.bill());
    }

    @Override
    public void takenUp(Invoice.Payable invoice) {
        judge(invoice.bill());
    }

    @Override
    public void reopened(Invoice.Payable invoice) {
        judge(invoice.bill());
    }

    // What was paid in time was never overdue, so most payments need no look at the arrears.
    private void judge(Bill bill) {
        var today = clock.today();
        if (bill.reseller() != null && bill.order().terms() == Terms.NET30 && today.isAfter(bill.dueOn())) {
            judgeArrears.judge(bill.reseller(), today);
        }
    }
}
