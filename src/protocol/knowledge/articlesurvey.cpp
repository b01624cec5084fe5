// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/knowledge/articlesurvey.h"

#include <QDebug>

namespace Kustomer {

QDebug operator<<(QDebug debug, const ArticleReason &reason)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace() << "ArticleReason(" << reason.value << ')';
}

QDebug operator<<(QDebug debug, const ArticleSurvey &survey)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace() << "ArticleSurvey(" << survey.reasons.size()
                           << (survey.takesText ? " reasons, text)" : " reasons)");
}

QDebug operator<<(QDebug debug, const ArticleFeedback &feedback)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace() << "ArticleFeedback(" << feedback.rating << ", "
                           << feedback.reasons.size() << " reasons)";
}

} // namespace Kustomer
