-- The French stemmer takes the s of « piscines » away, and leaves those of « vélos », « photos », « trous » or « menus »:
-- after a vowel it may belong to the word. A stem is therefore looked for in both numbers.
CREATE FUNCTION either_number(stem text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$ SELECT CASE
    WHEN stem ~ '^[a-z]{2,}([aiou]s|ux)$' THEN ARRAY[stem, left(stem, -1)]
    WHEN stem ~ '^[a-z]+u$' THEN ARRAY[stem, stem || 's', stem || 'x']
    WHEN stem ~ '^[a-z]+[aio]$' THEN ARRAY[stem, stem || 's']
    -- travail, travaux: the stemmer makes « traval » of the second.
    WHEN stem ~ '^[a-z]{2,}ail$' THEN ARRAY[stem, left(stem, -2) || 'l']
    WHEN stem ~ '^[a-z]{2,}al$' THEN ARRAY[stem, left(stem, -1) || 'il']
    ELSE ARRAY[stem] END $$;

-- The same for every word of a search.
CREATE FUNCTION either_number(asked tsquery) RETURNS tsquery LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
  AS $$
DECLARE
  stem text;
BEGIN
  FOR stem IN SELECT DISTINCT part[1] FROM regexp_matches(asked::text, '''([a-z]+)''', 'g') AS lexemes (part) LOOP
    asked := ts_rewrite(asked, quote_literal(stem)::tsquery,
      (SELECT string_agg(quote_literal(other), ' | ') FROM unnest(public.either_number(stem)) AS other)::tsquery);
  END LOOP;
  RETURN asked;
END $$;
