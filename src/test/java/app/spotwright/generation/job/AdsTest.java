package app.spotwright.generation.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.spotwright.ad.revision.AdCard;
import app.spotwright.ad.revision.AdPage;
import app.spotwright.ad.revision.AdQuery;
import app.spotwright.ad.revision.AdState;
import app.spotwright.ad.revision.NoSuchAd;
import app.spotwright.ad.revision.SavedAd;
import app.spotwright.ad.revision.WrongMove;
import jakarta.persistence.EntityManagerFactory;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

class AdsTest extends JobsTest {
  @Autowired DataSource database;
  @Autowired EntityManagerFactory hibernate;

  @Test
  void anAdIsKeptChangedAndMovedOnOnlyInTheWaysThatItMay() {
    UUID workspace = newWorkspace();
    SavedAd ad = ads.create(workspace, request(List.of()));
    assertThat(ad.title()).isEqualTo("Lune: A face cream with oat and…");
    assertThat(ads.find(workspace, ad.id()).orElseThrow()).isEqualTo(ad);
    assertThat(ads.find(newWorkspace(), ad.id())).as("another's").isEmpty();

    assertThatThrownBy(() -> ads.move(workspace, ad.id(), AdState.READY))
        .isInstanceOf(WrongMove.class)
        .hasMessageContaining("DRAFT")
        .hasMessageContaining("READY");
    ads.move(workspace, ad.id(), AdState.WAITING);
    assertThatThrownBy(() -> ads.save(workspace, ad.id(), request(List.of())))
        .isInstanceOf(WrongMove.class);
    ads.move(workspace, ad.id(), AdState.CANCELLED);
    SavedAd changed = ads.save(workspace, ad.id(), request(List.of()));
    assertThat(changed.revision()).as("what was ordered stays as it was").isEqualTo(2);
    assertThat(changed.state()).isEqualTo(AdState.DRAFT);

    SavedAd copy = ads.duplicate(workspace, ad.id());
    assertThat(copy.request()).isEqualTo(ad.request());
    ads.delete(workspace, ad.id());
    assertThat(ads.find(workspace, ad.id())).isEmpty();
    assertThatThrownBy(() -> ads.duplicate(workspace, ad.id())).isInstanceOf(NoSuchAd.class);
    ads.restore(workspace, ad.id());
    ads.keepFiles(workspace, ad.id(), true);
    assertThat(ads.find(workspace, ad.id()).orElseThrow().keep()).isTrue();
  }

  @Test
  void fiveThousandAdsAreSearchedAndPagedWithTwoStatements() {
    UUID workspace = newWorkspace();
    ads(workspace, 5000);
    Statistics statistics = hibernate.unwrap(SessionFactory.class).getStatistics();
    statistics.setStatisticsEnabled(true);
    statistics.clear();

    AdPage page = ads.page(workspace, new AdQuery("", Set.of(), 3, 24));

    assertThat(statistics.getPrepareStatementCount()).isLessThanOrEqualTo(2);
    assertThat(page.total()).isEqualTo(5000);
    assertThat(page.cards()).extracting(AdCard::title).hasSize(24).first().isEqualTo("Ad 73");
    assertThat(ads.page(workspace, new AdQuery("AD 4321", Set.of(), 0, 24)).total()).isEqualTo(1);
    assertThat(ads.page(workspace, new AdQuery("0%", Set.of(AdState.READY), 0, 24)).total())
        .as("a percent sign is no wildcard")
        .isEqualTo(2500);
    assertThat(ads.page(workspace, new AdQuery("_d 1", Set.of(), 0, 24)).total()).isZero();
  }

  private void ads(UUID workspace, int count) {
    List<Object[]> values = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      values.add(
          new Object[] {
            UUID.randomUUID(),
            workspace,
            "Ad " + i,
            "brand ad %d 100%%".formatted(i),
            i % 2 == 0 ? "READY" : "DRAFT",
            OffsetDateTime.now(ZoneOffset.UTC).minusSeconds(i)
          });
    }
    new JdbcTemplate(database)
        .batchUpdate(
            """
            insert into ad (id, workspace_id, title, words, state, seconds, revision, created_at,
              updated_at, keep_files, version)
            values (?, ?, ?, ?, ?, 15, 1, current_timestamp, ?, false, 0)
            """,
            values);
  }
}
