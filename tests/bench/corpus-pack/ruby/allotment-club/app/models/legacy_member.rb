class LegacyMember < ApplicationRecord
  validates :email, presence: true
end
