#pragma once
#include <stdlib.h>
#include <string.h>
#include <xlsxwriter.h>

/// The format of cells without a style: Swift cannot use the list macros that reach it.
static inline lxw_format *cxlsx_default_format(lxw_workbook *workbook) {
  return STAILQ_FIRST(workbook->formats);
}

/// Adds one value to what a chart remembers of a range.
///
/// A formula counts with its cached result; the library itself would remember 0.
static inline void cxlsx_remember_cell(lxw_series_range *range, const lxw_cell *cell) {
  struct lxw_series_data_point *point = calloc(1, sizeof(*point));
  const char *text = NULL;
  if (!point)
    return;
  if (!cell || cell->type == BLANK_CELL)
    point->no_data = LXW_TRUE;
  else if (cell->type == NUMBER_CELL)
    point->number = cell->u.number;
  else if (cell->type == STRING_CELL)
    text = cell->sst_string;
  else if (cell->type == FORMULA_CELL && cell->user_data2)
    text = cell->user_data2;
  else if (cell->type == FORMULA_CELL)
    point->number = cell->formula_result;
  if (text) {
    point->string = strdup(text);
    point->is_string = LXW_TRUE;
    range->has_string_cache = LXW_TRUE;
  }
  STAILQ_INSERT_TAIL(range->data_cache, point, list_pointers);
  range->num_data_points++;
}

/// Fills what a chart remembers of a range of one row or one column.
static inline void cxlsx_remember_range(lxw_workbook *workbook, lxw_series_range *range) {
  lxw_worksheet *sheet;
  if (!range || !range->sheetname || range->ignore_cache)
    return;
  sheet = workbook_get_worksheet_by_name(workbook, range->sheetname);
  if (!sheet)
    return;
  for (lxw_row_t row = range->first_row; row <= range->last_row; row++) {
    lxw_row *found = lxw_worksheet_find_row(sheet, row);
    for (lxw_col_t column = range->first_col; column <= range->last_col; column++)
      cxlsx_remember_cell(range, lxw_worksheet_find_cell_in_row(found, column));
  }
  range->ignore_cache = LXW_TRUE;
}

/// Fills what all charts remember of their cells, so that viewers that do not
/// calculate draw them right. To be called once, before the workbook is closed.
static inline void cxlsx_remember_chart_cells(lxw_workbook *workbook) {
  lxw_chart *chart;
  lxw_chart_series *series;
  STAILQ_FOREACH(chart, workbook->charts, list_pointers) {
    STAILQ_FOREACH(series, chart->series_list, list_pointers) {
      cxlsx_remember_range(workbook, series->categories);
      cxlsx_remember_range(workbook, series->values);
      cxlsx_remember_range(workbook, series->title.range);
    }
  }
}
