-- What somebody of the team did is read by them: the last acts, newest first.
CREATE INDEX "event_actor_id_at_idx" ON "event"("actor_id", "at");
