class Editor < ApplicationRecord
  has_secure_password
end
