package dev.mitra.order.reseller.db;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.order.opportunity.OpportunityDiscount;
import dev.mitra.order.party.db.JsonText;
import dev.mitra.order.reseller.DatedRate;
import dev.mitra.order.reseller.Profile;
import dev.mitra.order.reseller.Reseller;
import dev.mitra.order.reseller.Standing;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "reseller")
@NullUnmarked // filled by Hibernate
class ResellerRow {
    @Id
    UUID resellerId;

    long version;
    UUID accountId;
    boolean active;

    @Enumerated(EnumType.STRING)
    Standing standing;

    int paidOrders;
    String rates;
    String profile;
    String acceptedPolicy;
    String opportunities;

    void set(Reseller reseller) {
        resellerId = reseller.id().value();
        version = reseller.version();
        accountId = reseller.account().value();
        active = reseller.active();
        standing = reseller.standing();
        paidOrders = reseller.paidOrders();
        rates = JsonText.write(reseller.rates());
        profile = JsonText.write(reseller.profile());
        acceptedPolicy = reseller.acceptedPolicy();
        opportunities = JsonText.write(reseller.opportunities());
    }

    Reseller toReseller() {
        return new Reseller(
                new ResellerId(resellerId),
                version,
                new AccountId(accountId),
                active,
                standing,
                paidOrders,
                JsonText.readList(rates, DatedRate[].class),
                JsonText.read(profile, Profile.class),
                acceptedPolicy,
                JsonText.readList(opportunities, OpportunityDiscount[].class));
    }
}
