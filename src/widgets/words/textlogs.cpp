// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/words/textlogs.h"

#include <QLoggingCategory>

namespace Kustomer {
namespace {

QLoggingCategory::CategoryFilter g_previous = nullptr;

void filterTexts(QLoggingCategory *category)
{
    g_previous(category);
    if (qstrncmp(category->categoryName(), "qt.text.", 8) == 0)
        category->setEnabled(QtDebugMsg, false);
}

} // namespace

void silenceTextLogs()
{
    static const bool once = [] {
        // the first call of the filter comes from within installFilter()
        g_previous = QLoggingCategory::installFilter(nullptr);
        QLoggingCategory::installFilter(filterTexts);
        return true;
    }();
    Q_UNUSED(once)
}

} // namespace Kustomer
