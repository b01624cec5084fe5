// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

namespace Kustomer {

/// Where a link stands that was pressed.
enum class LinkSource {
    Text,    ///< what somebody wrote
    Card,    ///< an article or a page that a message offers
    Article, ///< the knowledge base
    Picture, ///< a picture of a text that could not be shown
    Notice,  ///< the application's own privacy notice
};

/// What an application wants to happen to a link.
enum class LinkDecision {
    Open,  ///< as it would without the application
    Leave, ///< the application opened it by itself, or nobody is to open it
};

} // namespace Kustomer
