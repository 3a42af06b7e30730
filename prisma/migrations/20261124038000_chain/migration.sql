-- Every delivery carries a hash over itself and the one before it in its stream (docs/decisions/020).

-- A text for a JSON value that no version of PostgreSQL writes otherwise: keys by their bytes, no blanks. Only texts,
-- numbers and words of one value are left to jsonb, which writes them as the JSON standard does.
CREATE FUNCTION "canonical_json"("value" jsonb) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
begin
  return case jsonb_typeof(value)
    when 'object' then '{' || coalesce((
      select string_agg(to_jsonb(one.key)::text || ':' || canonical_json(one.value), ',' order by one.key collate "C")
      from jsonb_each(value) as one), '') || '}'
    when 'array' then '[' || coalesce((
      select string_agg(canonical_json(one.value), ',' order by one.place)
      from jsonb_array_elements(value) with ordinality as one (value, place)), '') || ']'
    else value::text
  end;
end $$;

-- The hash of one delivery. The 1 is the form's number: another form is another function, and says 2.
CREATE FUNCTION "chain_link_1"("previous" bytea, "stream" text, "seq" bigint, "happened" "event") RETURNS bytea
LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
begin
  return sha256(previous || convert_to('[1,' || to_jsonb(stream)::text || ',' || seq::text
    || ',"' || (happened.id)::text || '",' || to_jsonb(happened.name)::text
    || ',' || ((extract(epoch from happened.at) * 1000)::bigint)::text
    || ',' || coalesce('"' || (happened.actor_id)::text || '"', 'null')
    || ',' || coalesce('"' || (happened.question_id)::text || '"', 'null')
    || ',' || coalesce((happened.version)::text, 'null')
    || ',' || canonical_json(happened.data) || ']', 'UTF8'));
end $$;

-- What happened and no live news tell is chained too, in a stream nobody follows.
WITH unheard AS (
  SELECT "id", row_number() OVER (ORDER BY "at", "id") AS "seq" FROM "event" e
  WHERE NOT EXISTS (SELECT FROM "stream_entry" s WHERE s."event_id" = e."id")
), counted AS (
  INSERT INTO "stream" ("id", "head") SELECT 'record', count(*) FROM unheard HAVING count(*) > 0
  ON CONFLICT DO NOTHING
)
INSERT INTO "stream_entry" ("stream_id", "seq", "event_id") SELECT 'record', "seq", "id" FROM unheard;

ALTER TABLE "stream"
  ADD COLUMN "hash" BYTEA NOT NULL DEFAULT '\x',
  ADD COLUMN "swept_hash" BYTEA NOT NULL DEFAULT '\x';
ALTER TABLE "stream_entry" ADD COLUMN "hash" BYTEA;

-- What an older portal wrote is chained as it stands.
DO $$
declare
  entry record;
  of_stream text := '';
  link bytea;
begin
  for entry in
    select s.stream_id, s.seq, e as happened from stream_entry s
    join event e on e.id = s.event_id join stream on stream.id = s.stream_id
    where s.seq > stream.swept order by s.stream_id, s.seq
  loop
    link := chain_link_1(case when of_stream = entry.stream_id then link else '\x' end,
      entry.stream_id, entry.seq, entry.happened);
    of_stream := entry.stream_id;
    update stream_entry set hash = link where stream_id = entry.stream_id and seq = entry.seq;
    update stream set hash = link where id = entry.stream_id;
  end loop;
  -- Left over from before the last sweep: read by nobody.
  update stream_entry set hash = '\x' where hash is null;
end $$;

ALTER TABLE "stream_entry" ALTER COLUMN "hash" SET NOT NULL;
