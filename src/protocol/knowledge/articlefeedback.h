// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/ArticleSurvey>

#include <QByteArray>

namespace Kustomer::Requests {

/// What a customer says of an article; the names are the SDKs', the body is a choice of ours.
QByteArray articleFeedback(const ArticleFeedback &feedback);

} // namespace Kustomer::Requests
