-- sqlite

insert into "people" ("owner", "id", "name", "headline", "company", "position", "email", "url", "phone", "notes", "profile", "connected_on", "import_id", "created_at", "updated_at", "search", "change_id")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

insert into "events" ("owner", "id", "title", "place", "url", "organizer", "starts_at", "ends_at", "zone", "all_day", "transport_cents", "entry_cents", "drinks_cents", "food_cents", "travel_minutes", "expected_talks", "small", "inner_circle", "notes", "decision", "status", "source", "paid_cents", "noted_at", "uid", "sequence", "import_id", "created_at", "updated_at", "change_id")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

insert into "event_people" ("owner", "event_id", "place_in_list", "person_id", "name", "expected", "talked", "as_expected", "words")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?, ?, ?, ?);

select "events".*
  from "events"
  where ("id" = ?) and "events"."owner" = ?;

select *
  from "event_people"
  where ("event_id" in (?)) and "event_people"."owner" = ?
  order by "event_id", "place_in_list";

select "events".*
  from "events"
  where ("id" in (select "event_id"
  from "event_people"
  where ("person_id" = ?) and "event_people"."owner" = ?)) and "events"."owner" = ?
  order by "starts_at", "id";

select "events".*
  from "events"
  where ("ends_at" >= ? and "id" in (select "event_id"
  from "event_people"
  where ("person_id" = ?) and "event_people"."owner" = ?)) and "events"."owner" = ?
  order by "starts_at", "id";

select "events".*
  from "events"
  where ("ends_at" >= ? and "starts_at" < ? and "id" in (select "event_id"
  from "event_people"
  where ("person_id" = ?) and "event_people"."owner" = ?)) and "events"."owner" = ?
  order by "starts_at", "id";

select "events".*
  from "events"
  where ("starts_at" < ? and "id" in (select "event_id"
  from "event_people"
  where ("person_id" = ?) and "event_people"."owner" = ?)) and "events"."owner" = ?
  order by "starts_at", "id";

select "people".*
  from "people"
  where ("id" = ?) and "people"."owner" = ?;

update "people"
  set "id" = ?, "name" = ?, "headline" = ?, "company" = ?, "position" = ?, "email" = ?, "url" = ?, "phone" = ?, "notes" = ?, "profile" = ?, "connected_on" = ?, "import_id" = ?, "created_at" = ?, "updated_at" = ?, "search" = ?, "change_id" = ?
  where ("id" = ?) and "people"."owner" = ?;

select "interview_id" as "id"
  from "attendees"
  where ("person_id" = ?) and "attendees"."owner" = ?;

select "debrief_id" as "id"
  from "debrief_people"
  where ("person_id" = ?) and "debrief_people"."owner" = ?;

select "kit_id" as "id"
  from "taps"
  where ("person_id" = ?) and "taps"."owner" = ?;

select "interpretations".*
  from "interpretations"
  where ("person_id" = ?) and "interpretations"."owner" = ?;

select "briefs".*
  from "briefs"
  where ("person_id" = ?) and "briefs"."owner" = ?;

select "messages".*
  from "messages"
  where ("person_id" = ?) and "messages"."owner" = ?;

select "clippings".*
  from "clippings"
  where ("person_id" = ?) and "clippings"."owner" = ?;

select "feedback".*
  from "feedback"
  where ("person_id" = ?) and "feedback"."owner" = ?;

select "contacts".*
  from "contacts"
  where ("person_id" = ?) and "contacts"."owner" = ?;

select "videos".*
  from "videos"
  where ("person_id" = ?) and "videos"."owner" = ?;

select "facts".*
  from "facts"
  where ("subject" = ?) and "facts"."owner" = ?;

select "ties".*
  from "ties"
  where ("person_id" = ?) and "ties"."owner" = ?;

select "need_helpers".*
  from "need_helpers"
  where ("person_id" = ?) and "need_helpers"."owner" = ?;

select "hinted_roles".*
  from "hinted_roles"
  where ("person_id" = ?) and "hinted_roles"."owner" = ?;

select "referrals".*
  from "referrals"
  where ("person_id" = ?) and "referrals"."owner" = ?;

select "referrals".*
  from "referrals"
  where ("to_person_id" = ?) and "referrals"."owner" = ?;

select "event_id" as "id"
  from "event_people"
  where ("person_id" = ?) and "event_people"."owner" = ?;

delete
  from "event_people"
  where ("event_id" = ?) and "event_people"."owner" = ?;

update "events"
  set "id" = ?, "title" = ?, "place" = ?, "url" = ?, "organizer" = ?, "starts_at" = ?, "ends_at" = ?, "zone" = ?, "all_day" = ?, "transport_cents" = ?, "entry_cents" = ?, "drinks_cents" = ?, "food_cents" = ?, "travel_minutes" = ?, "expected_talks" = ?, "small" = ?, "inner_circle" = ?, "notes" = ?, "decision" = ?, "status" = ?, "source" = ?, "paid_cents" = ?, "noted_at" = ?, "uid" = ?, "sequence" = ?, "import_id" = ?, "created_at" = ?, "updated_at" = ?, "change_id" = ?
  where ("id" = ?) and "events"."owner" = ?;

insert into "event_people" ("owner", "event_id", "place_in_list", "person_id", "name", "expected", "talked", "as_expected", "words")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?);

select "separations".*
  from "separations"
  where (("one_id" = ? or "other_id" = ?)) and "separations"."owner" = ?;

delete
  from "people"
  where ("id" = ?) and "people"."owner" = ?;

delete
  from "events"
  where ("id" = ?) and "events"."owner" = ?;

-- postgres

insert into "people" ("owner", "id", "name", "headline", "company", "position", "email", "url", "phone", "notes", "profile", "connected_on", "import_id", "created_at", "updated_at", "search", "change_id")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17);

insert into "events" ("owner", "id", "title", "place", "url", "organizer", "starts_at", "ends_at", "zone", "all_day", "transport_cents", "entry_cents", "drinks_cents", "food_cents", "travel_minutes", "expected_talks", "small", "inner_circle", "notes", "decision", "status", "source", "paid_cents", "noted_at", "uid", "sequence", "import_id", "created_at", "updated_at", "change_id")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30);

insert into "event_people" ("owner", "event_id", "place_in_list", "person_id", "name", "expected", "talked", "as_expected", "words")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9), ($10, $11, $12, $13, $14, $15, $16, $17, $18);

select "events".*
  from "events"
  where ("id" = $1) and "events"."owner" = $2;

select *
  from "event_people"
  where ("event_id" in ($1)) and "event_people"."owner" = $2
  order by "event_id", "place_in_list";

select "events".*
  from "events"
  where ("id" in (select "event_id"
  from "event_people"
  where ("person_id" = $1) and "event_people"."owner" = $2)) and "events"."owner" = $3
  order by "starts_at", "id";

select "events".*
  from "events"
  where ("ends_at" >= $1 and "id" in (select "event_id"
  from "event_people"
  where ("person_id" = $2) and "event_people"."owner" = $3)) and "events"."owner" = $4
  order by "starts_at", "id";

select "events".*
  from "events"
  where ("ends_at" >= $1 and "starts_at" < $2 and "id" in (select "event_id"
  from "event_people"
  where ("person_id" = $3) and "event_people"."owner" = $4)) and "events"."owner" = $5
  order by "starts_at", "id";

select "events".*
  from "events"
  where ("starts_at" < $1 and "id" in (select "event_id"
  from "event_people"
  where ("person_id" = $2) and "event_people"."owner" = $3)) and "events"."owner" = $4
  order by "starts_at", "id";

select "people".*
  from "people"
  where ("id" = $1) and "people"."owner" = $2;

update "people"
  set "id" = $1, "name" = $2, "headline" = $3, "company" = $4, "position" = $5, "email" = $6, "url" = $7, "phone" = $8, "notes" = $9, "profile" = $10, "connected_on" = $11, "import_id" = $12, "created_at" = $13, "updated_at" = $14, "search" = $15, "change_id" = $16
  where ("id" = $17) and "people"."owner" = $18;

select "interview_id" as "id"
  from "attendees"
  where ("person_id" = $1) and "attendees"."owner" = $2;

select "debrief_id" as "id"
  from "debrief_people"
  where ("person_id" = $1) and "debrief_people"."owner" = $2;

select "kit_id" as "id"
  from "taps"
  where ("person_id" = $1) and "taps"."owner" = $2;

select "interpretations".*
  from "interpretations"
  where ("person_id" = $1) and "interpretations"."owner" = $2;

select "briefs".*
  from "briefs"
  where ("person_id" = $1) and "briefs"."owner" = $2;

select "messages".*
  from "messages"
  where ("person_id" = $1) and "messages"."owner" = $2;

select "clippings".*
  from "clippings"
  where ("person_id" = $1) and "clippings"."owner" = $2;

select "feedback".*
  from "feedback"
  where ("person_id" = $1) and "feedback"."owner" = $2;

select "contacts".*
  from "contacts"
  where ("person_id" = $1) and "contacts"."owner" = $2;

select "videos".*
  from "videos"
  where ("person_id" = $1) and "videos"."owner" = $2;

select "facts".*
  from "facts"
  where ("subject" = $1) and "facts"."owner" = $2;

select "ties".*
  from "ties"
  where ("person_id" = $1) and "ties"."owner" = $2;

select "need_helpers".*
  from "need_helpers"
  where ("person_id" = $1) and "need_helpers"."owner" = $2;

select "hinted_roles".*
  from "hinted_roles"
  where ("person_id" = $1) and "hinted_roles"."owner" = $2;

select "referrals".*
  from "referrals"
  where ("person_id" = $1) and "referrals"."owner" = $2;

select "referrals".*
  from "referrals"
  where ("to_person_id" = $1) and "referrals"."owner" = $2;

select "event_id" as "id"
  from "event_people"
  where ("person_id" = $1) and "event_people"."owner" = $2;

delete
  from "event_people"
  where ("event_id" = $1) and "event_people"."owner" = $2;

update "events"
  set "id" = $1, "title" = $2, "place" = $3, "url" = $4, "organizer" = $5, "starts_at" = $6, "ends_at" = $7, "zone" = $8, "all_day" = $9, "transport_cents" = $10, "entry_cents" = $11, "drinks_cents" = $12, "food_cents" = $13, "travel_minutes" = $14, "expected_talks" = $15, "small" = $16, "inner_circle" = $17, "notes" = $18, "decision" = $19, "status" = $20, "source" = $21, "paid_cents" = $22, "noted_at" = $23, "uid" = $24, "sequence" = $25, "import_id" = $26, "created_at" = $27, "updated_at" = $28, "change_id" = $29
  where ("id" = $30) and "events"."owner" = $31;

insert into "event_people" ("owner", "event_id", "place_in_list", "person_id", "name", "expected", "talked", "as_expected", "words")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9);

select "separations".*
  from "separations"
  where (("one_id" = $1 or "other_id" = $2)) and "separations"."owner" = $3;

delete
  from "people"
  where ("id" = $1) and "people"."owner" = $2;

delete
  from "events"
  where ("id" = $1) and "events"."owner" = $2;
