package app.spotwright.tasks;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;

/**
 * The queue: what is put there is done by some process, whatever crashes. Everything joins the
 * caller's transaction. Thread-safe.
 */
@Component
public class TaskQueue {
  private final SchedulerClient client;
  private final JdbcClient rows;
  private final QueueClock clock;

  TaskQueue(DataSource database, JdbcClient rows, QueueClock clock) {
    this.client =
        SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(database))
            .enablePriority()
            .build();
    this.rows = rows;
    this.clock = clock;
  }

  /**
   * Puts work at the end of those of its priority; nothing happens if it is there already.
   *
   * @param kind see {@link QueuedWork#kind}
   * @param priority 0 is usual; what has more goes first
   * @return whether it was not there
   */
  public boolean enqueue(String kind, UUID id, int priority) {
    TaskInstance<Void> row =
        new TaskInstance.Builder<Void>(kind, id.toString()).priority(priority).build();
    return client.scheduleIfNotExists(row, clock.now());
  }

  /** Puts work there that is due after a while; nothing happens if it is there already. */
  public void enqueueLater(String kind, UUID id, Duration after) {
    TaskInstance<Void> row = new TaskInstance.Builder<Void>(kind, id.toString()).build();
    client.scheduleIfNotExists(row, clock.now().plus(after));
  }

  /**
   * Takes work out of the queue.
   *
   * @return false if it is not there or somebody is at it
   */
  public boolean withdraw(String kind, UUID id) {
    return rows.sql(
                """
                delete from scheduled_tasks
                where task_name = :kind and task_instance = :id and picked = false
                """)
            .param("kind", kind)
            .param("id", id.toString())
            .update()
        > 0;
  }

  /** Whether work is in the queue, waiting or being done. */
  public boolean contains(String kind, UUID id) {
    return client.getScheduledExecution(TaskInstanceId.of(kind, id.toString())).isPresent();
  }

  /** Place of waiting work among its kind, from 1; 0 for what does not wait. */
  public int place(String kind, UUID id) {
    return rows.sql(
            """
            select count(*) from scheduled_tasks mine join scheduled_tasks other
              on other.task_name = mine.task_name and other.picked = false
              and (other.priority > mine.priority
                or (other.priority = mine.priority and (other.execution_time < mine.execution_time
                  or (other.execution_time = mine.execution_time
                    and other.task_instance <= mine.task_instance))))
            where mine.task_name = :kind and mine.task_instance = :id and mine.picked = false
            """)
        .param("kind", kind)
        .param("id", id.toString())
        .query(Integer.class)
        .single();
  }
}
