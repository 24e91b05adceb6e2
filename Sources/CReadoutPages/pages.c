#include "CReadoutPages.h"

// Each file is embedded as an array of its own; the table at the end names them.

static const uint8_t article_list_page[] = {
#embed "templates/article-list.mustache"
};

static const uint8_t article_page[] = {
#embed "templates/article.mustache"
};

static const uint8_t articles_page[] = {
#embed "templates/articles.mustache"
};

static const uint8_t correction_page[] = {
#embed "templates/correction.mustache"
};

static const uint8_t coverage_line_page[] = {
#embed "templates/coverage-line.mustache"
};

static const uint8_t coverage_page[] = {
#embed "templates/coverage.mustache"
};

static const uint8_t date_page[] = {
#embed "templates/date.mustache"
};

static const uint8_t day_page[] = {
#embed "templates/day.mustache"
};

static const uint8_t drift_page[] = {
#embed "templates/drift.mustache"
};

static const uint8_t entry_row_page[] = {
#embed "templates/entry-row.mustache"
};

static const uint8_t error_page[] = {
#embed "templates/error.mustache"
};

static const uint8_t excerpt_page[] = {
#embed "templates/excerpt.mustache"
};

static const uint8_t exports_page[] = {
#embed "templates/exports.mustache"
};

static const uint8_t home_page[] = {
#embed "templates/home.mustache"
};

static const uint8_t import_page[] = {
#embed "templates/import.mustache"
};

static const uint8_t journal_row_page[] = {
#embed "templates/journal-row.mustache"
};

static const uint8_t journal_page[] = {
#embed "templates/journal.mustache"
};

static const uint8_t key_page[] = {
#embed "templates/key.mustache"
};

static const uint8_t layout_page[] = {
#embed "templates/layout.mustache"
};

static const uint8_t marks_page[] = {
#embed "templates/marks.mustache"
};

static const uint8_t occasion_name_page[] = {
#embed "templates/occasion-name.mustache"
};

static const uint8_t occasion_page[] = {
#embed "templates/occasion.mustache"
};

static const uint8_t occasions_page[] = {
#embed "templates/occasions.mustache"
};

static const uint8_t outlet_name_page[] = {
#embed "templates/outlet-name.mustache"
};

static const uint8_t outlet_page[] = {
#embed "templates/outlet.mustache"
};

static const uint8_t outlets_page[] = {
#embed "templates/outlets.mustache"
};

static const uint8_t passage_page[] = {
#embed "templates/passage.mustache"
};

static const uint8_t report_page[] = {
#embed "templates/report.mustache"
};

static const uint8_t review_page[] = {
#embed "templates/review.mustache"
};

static const uint8_t search_page[] = {
#embed "templates/search.mustache"
};

static const uint8_t speaker_view_page[] = {
#embed "templates/speaker-view.mustache"
};

static const uint8_t speaker_page[] = {
#embed "templates/speaker.mustache"
};

static const uint8_t speakers_page[] = {
#embed "templates/speakers.mustache"
};

static const uint8_t statement_row_page[] = {
#embed "templates/statement-row.mustache"
};

static const uint8_t statement_page[] = {
#embed "templates/statement.mustache"
};

static const uint8_t talking_point_page[] = {
#embed "templates/talking-point.mustache"
};

static const uint8_t talking_points_page[] = {
#embed "templates/talking-points.mustache"
};

static const uint8_t timeline_drawing_page[] = {
#embed "templates/timeline-drawing.mustache"
};

static const uint8_t utterance_page[] = {
#embed "templates/utterance.mustache"
};

static const uint8_t verify_report_page[] = {
#embed "templates/verify-report.mustache"
};

static const uint8_t verify_page[] = {
#embed "templates/verify.mustache"
};

static const uint8_t words_page[] = {
#embed "templates/words.mustache"
};

static const uint8_t desk_css[] = {
#embed "assets/desk.css"
};

static const uint8_t desk_js[] = {
#embed "assets/desk.js"
};

static const uint8_t icon_svg[] = {
#embed "assets/icon.svg"
};

static const struct readout_page_file files[] = {
  {"article-list.mustache", article_list_page, sizeof article_list_page},
  {"article.mustache", article_page, sizeof article_page},
  {"articles.mustache", articles_page, sizeof articles_page},
  {"correction.mustache", correction_page, sizeof correction_page},
  {"coverage-line.mustache", coverage_line_page, sizeof coverage_line_page},
  {"coverage.mustache", coverage_page, sizeof coverage_page},
  {"date.mustache", date_page, sizeof date_page},
  {"day.mustache", day_page, sizeof day_page},
  {"drift.mustache", drift_page, sizeof drift_page},
  {"entry-row.mustache", entry_row_page, sizeof entry_row_page},
  {"error.mustache", error_page, sizeof error_page},
  {"excerpt.mustache", excerpt_page, sizeof excerpt_page},
  {"exports.mustache", exports_page, sizeof exports_page},
  {"home.mustache", home_page, sizeof home_page},
  {"import.mustache", import_page, sizeof import_page},
  {"journal-row.mustache", journal_row_page, sizeof journal_row_page},
  {"journal.mustache", journal_page, sizeof journal_page},
  {"key.mustache", key_page, sizeof key_page},
  {"layout.mustache", layout_page, sizeof layout_page},
  {"marks.mustache", marks_page, sizeof marks_page},
  {"occasion-name.mustache", occasion_name_page, sizeof occasion_name_page},
  {"occasion.mustache", occasion_page, sizeof occasion_page},
  {"occasions.mustache", occasions_page, sizeof occasions_page},
  {"outlet-name.mustache", outlet_name_page, sizeof outlet_name_page},
  {"outlet.mustache", outlet_page, sizeof outlet_page},
  {"outlets.mustache", outlets_page, sizeof outlets_page},
  {"passage.mustache", passage_page, sizeof passage_page},
  {"report.mustache", report_page, sizeof report_page},
  {"review.mustache", review_page, sizeof review_page},
  {"search.mustache", search_page, sizeof search_page},
  {"speaker-view.mustache", speaker_view_page, sizeof speaker_view_page},
  {"speaker.mustache", speaker_page, sizeof speaker_page},
  {"speakers.mustache", speakers_page, sizeof speakers_page},
  {"statement-row.mustache", statement_row_page, sizeof statement_row_page},
  {"statement.mustache", statement_page, sizeof statement_page},
  {"talking-point.mustache", talking_point_page, sizeof talking_point_page},
  {"talking-points.mustache", talking_points_page, sizeof talking_points_page},
  {"timeline-drawing.mustache", timeline_drawing_page, sizeof timeline_drawing_page},
  {"utterance.mustache", utterance_page, sizeof utterance_page},
  {"verify-report.mustache", verify_report_page, sizeof verify_report_page},
  {"verify.mustache", verify_page, sizeof verify_page},
  {"words.mustache", words_page, sizeof words_page},
  {"desk.css", desk_css, sizeof desk_css},
  {"desk.js", desk_js, sizeof desk_js},
  {"icon.svg", icon_svg, sizeof icon_svg},
};

size_t readout_page_file_count(void) { return sizeof files / sizeof files[0]; }

const struct readout_page_file *readout_page_file_at(size_t index) {
  return index < readout_page_file_count() ? &files[index] : NULL;
}
