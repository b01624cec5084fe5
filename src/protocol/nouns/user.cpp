// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/nouns/user.h"

#include "protocol/nouns/noun.h"

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {

Result<User> userFrom(const Resource &resource)
{
    if (const auto error = wrongType(resource, "user"_L1))
        return *error;
    AttributeReader read(resource);
    User user;
    user.id = resource.id;
    readFields(read, user, userFields);
    return user;
}

Result<User> soleUserFrom(const Document &document)
{
    const Result<Resource> resource = resourceFrom(document, "user"_L1);
    return resource ? userFrom(*resource) : resource.error();
}

} // namespace Kustomer
