// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/pictures/pictures.h"

QT_BEGIN_NAMESPACE
class QNetworkAccessManager;
QT_END_NAMESPACE

namespace Kustomer {

/// Where the files of pictures come from: from this machine's disk or from the web. The network is
/// not owned and must outlive the pictures.
Pictures::Source pictureFiles(QNetworkAccessManager *network);

} // namespace Kustomer
