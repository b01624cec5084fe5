// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "emulator/http/httpmessage.h"
#include "emulator/http/jsonreader.h"
#include "emulator/keep/person.h"

namespace Kustomer::Emulation {

/// A request that came through its door.
struct Visit
{
    const HttpRequest &request;
    /// Values of the `{}` in the door's path.
    QStringList arguments;
    /// The JSON object of the body; a body that is none is its problem.
    JsonReader body;
    /// Whom a customer's door let pass.
    Tracking caller = {};
};

/// What a visitor gets; a problem becomes the error document of wire §2.5.
using Answer = Outcome<HttpResponse>;

} // namespace Kustomer::Emulation
